"""What must hold within one record, beyond what each field demands of itself.

In: a record that has been read, with the places of its values. Out: problems in its reading.

    records  what must hold between the fields of a record
    room     what has room on a sheet's paper
"""
