class Column:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return f"{self.name} = {other!r}"


class Computed(Column):
    """Inherits __eq__ and is asked first all the same."""


status = Column("status")
print(status == "open")  # => status = 'open'
if status == None:  # noqa: E711
    print("taken for None")  # => taken for None
print(status is None)  # => False
print((status == Computed("total")).startswith("total"))  # => True
print(Column.__hash__)  # => None
