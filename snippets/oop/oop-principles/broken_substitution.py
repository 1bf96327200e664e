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


archive = Archive()
print(close_month(archive), archive.saved)  # => closed ['report.pdf']
print(issubclass(ReadOnlyArchive, Archive))  # => True
close_month(ReadOnlyArchive())  # => PermissionError: this archive is read-only
