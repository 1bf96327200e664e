class Exporter:
    formats = ["csv"]

    @staticmethod
    def known(name):
        return name in Exporter.formats

    @classmethod
    def supports(cls, name):
        return name in cls.formats


class PdfExporter(Exporter):
    formats = ["pdf"]


print(PdfExporter().known("pdf"), PdfExporter.known("csv"))  # => False True
print(PdfExporter.supports("pdf"), PdfExporter().supports("csv"))  # => True False
