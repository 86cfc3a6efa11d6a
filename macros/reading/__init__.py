"""From the text of a file to a typed record, and back.

In: the bytes of a YAML file (`yaml_tree.read_bytes`) and the type of record that it is to hold (`reader.read_record`).
Out: the record, or None, and a `Reading`: every problem with its line and column, and what can be judged only when all
files have been read (ids of other records, places in sources). Nothing here raises for what a file holds, nothing ends
at the first fault, and nothing knows where files lie or what must hold between two of them.

    signs        what may stand in no file: invisible signs, tabs, letters of another encoding
    nodes        the tree of a file: mappings, lists and text, each with its place
    yaml_tree    text to that tree
    yaml_faults  libyaml's words, and what an editor has most often done
    kinds        text to the value of one kind of field: a date, a word, a place in a source
    reader       a tree along the declarations of `model` to a record
    advice       what to write instead, told from the declarations
    reading      what comes of it beside the record
    writer       a record to the keys and values of a file again
"""
