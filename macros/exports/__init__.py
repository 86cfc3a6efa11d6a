"""The records for others: as data, as a feed, and as what search engines and language models read."""
