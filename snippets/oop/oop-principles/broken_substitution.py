class Archive:
    def __init__(self):
        self.saved = []

    def save(self, document):
        self.saved.append(document)


class ReadOnlyArchive(Archive):
    def save(self, document):
        raise PermissionError("this archive is read-only")


def close_month(archive):
    archive.save("report.pdf")
    return "closed"


print(close_month(Archive()), issubclass(ReadOnlyArchive, Archive))  # => closed True
close_month(ReadOnlyArchive())  # => PermissionError: this archive is read-only
