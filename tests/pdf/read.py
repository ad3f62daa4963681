"""Reads PDF files as somebody outside would: for each file a list of its pages' words, as JSON."""

import json
import sys

from pypdf import PdfReader

files = [[page.extract_text() for page in PdfReader(name).pages] for name in sys.argv[1:]]
json.dump(files, sys.stdout)
