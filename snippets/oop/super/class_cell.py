class Repository:
    def table(self):
        return "orders"


class Archive(Repository):
    def table(self):
        return super().table() + "_archive"

    def spelled_out(self):
        return super(Archive, self).table()


archive = Archive()
print(archive.table(), archive.spelled_out())  # => orders_archive orders
print(Archive.table.__code__.co_freevars)  # => ('__class__',)
print(Archive.table.__closure__[0].cell_contents is Archive)  # => True


def table(self):
    return super().table()


Archive.patched = table
archive.patched()  # => RuntimeError: super(): __class__ cell not found
