class Importer:
    @classmethod
    def named(cls):
        return cls.__name__

    @staticmethod
    def split(line):
        return line.split(",")


class TrimmedImporter(Importer):
    @classmethod
    def named(cls):
        return super().named() + " (trimmed)"

    @staticmethod
    def split(line):
        try:
            parts = super().split(line)
        except TypeError as error:
            print(type(error).__name__)
            parts = super(TrimmedImporter, TrimmedImporter).split(line)
        return [part.strip() for part in parts]


print(TrimmedImporter.named())  # => TrimmedImporter (trimmed)
print(TrimmedImporter().split("ink, 4.5"))
# => TypeError
# => ['ink', '4.5']
