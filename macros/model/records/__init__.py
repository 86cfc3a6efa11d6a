"""The model: one declaration of every field and every word, a module for each kind of record."""
