"""From files and addresses to drafts; no database, no widgets.

``files`` lists what to read, ``reading`` turns one file, its bytes or a text into a draft, and
``fetch`` does so for an address. The formats stand in a folder of their own, one file each.
"""
