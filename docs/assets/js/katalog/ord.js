/* Which cases hold the words that are typed. Fetched with the words when somebody is about to type; dansk.js knows the
   language. Narrower than the search of the whole site: a filter must not bring what merely means the same. */
(function () {
  "use strict";
  var dansk = window.samspilDansk;
  /* As long must what stands inside a word be, and what stands before it, to count as a part of a compound. */
  var PART = 4, BEFORE = 3;
  var SHORTEST_WITH_ERROR = 5;

  /* `read.words`: every word of the cases; `read.of`: for each the numbers of the cases that have it.
     The function that comes back takes a text and gives, for each of its words, the numbers of the cases. */
  window.samspilKatalogFinder = function (read) {
    var words = read.words ? read.words.split(" ").map(dansk.fold) : [];
    var stems = words.map(dansk.stem);

    function begins(asked) {
      return function (word) { return word.startsWith(asked); };
    }
    /* «have» is in «Klosterhaven», whose end is a form of it; «sent» is not in «interessent». */
    function isPart(word, asked, root) {
      for (var at = word.indexOf(root, BEFORE); at >= 0; at = word.indexOf(root, at + 1)) {
        if (root.length > PART || dansk.stem(word.slice(at)) === dansk.stem(asked)) return true;
      }
      return false;
    }
    function isForm(asked) {
      var root = dansk.stem(asked), part = root.length < PART ? asked : root;
      return function (word, number) {
        return word.startsWith(asked) || (asked.length > 3 && stems[number] === root) ||
          (part.length >= PART && isPart(word, asked, part));
      };
    }
    function isNear(asked) {
      return function (word) {
        return dansk.distance(asked, word, 1) <= 1 || (word.length > asked.length &&
          (dansk.distance(asked, word.slice(0, asked.length), 1) <= 1 || dansk.distance(asked, word.slice(0, asked.length + 1), 1) <= 1));
      };
    }
    function collect(fits) {
      var found = {};
      words.forEach(function (word, number) {
        if (fits(word, number)) [].concat(read.of[number]).forEach(function (place) { found[place] = true; });
      });
      return Object.keys(found).map(Number);
    }

    return function (text) {
      var asked = dansk.words(text);
      var telling = asked.filter(function (word) { return !dansk.isStopWord(word); });
      return (telling.length ? telling : asked).map(dansk.fold).map(function (word) {
        var found = collect(word.length < PART ? begins(word) : isForm(word));
        if (!found.length && word.length >= SHORTEST_WITH_ERROR) found = collect(isNear(word));
        return found;
      });
    };
  };
})();
