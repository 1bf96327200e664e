# /// script
# requires-python = ">=3.12"
# ///
from typing import override


class Exporter:
    def suffix(self):
        return ".csv"


class PdfExporter(Exporter):
    @override
    def sufix(self):
        return ".pdf"


print(PdfExporter().suffix(), PdfExporter().sufix())  # => .csv .pdf
print(PdfExporter.sufix.__override__)  # => True
