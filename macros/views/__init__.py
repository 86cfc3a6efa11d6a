"""What readers and editors are shown: chosen, sorted and worded, with no markup.

In: the records of a catalogue. Out: plain, frozen views that a template fills itself from. Four rooms stand inside;
here is what they share, and what belongs to the menu and to editors.

    case/            the page of a case: its parts, how each is shown, what it says in them
    selection/       what a reader sorts, finds, maps, compares and gathers the cases by
    handbook/        tables, topics and charts of the handbook's own pages
    sheets/          which sheets belong to what, both ways, and what one chooses them by
    filters          what a reader leaves some of a list out by
    uses             what cases the handbook's types, topics and sources have
    ways             the sections of the menu, the groups of their pages, and what one gets on each
    overview         which records to review, which tell little, which fields mostly stand open
    field_reference  what every field means and how it is written
"""
