import os

import exports.csv_writer

print(os.path.exists("exports/__init__.py"))  # => False
print(exports.csv_writer.SEPARATOR)  # => ;
print(hasattr(exports, "__path__"), getattr(exports, "__file__", None))  # => True None
