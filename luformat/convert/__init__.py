"""Lossless conversion: an input as a JSON document, and a document as bytes.

Implements the JSON document of `decode` and `encode`. Fields are those of the schemas; a
body becomes fields only where the generated writer gives the same bytes again, and stays
`raw` hex digits otherwise.
"""

from luformat.convert._decode import SCHEMA_VERSION, decode_document
from luformat.convert._encode import encode_document

__all__ = ["SCHEMA_VERSION", "decode_document", "encode_document"]
