class Counted(type):
    def __len__(cls):
        return len(cls.members)

    def __iter__(cls):
        return iter(cls.members)

    @property
    def newest(cls):
        return cls.members[-1]


class Status(metaclass=Counted):
    members = ["open", "paid", "shipped"]


print(len(Status), list(Status), Status.newest)  # => 3 ['open', 'paid', 'shipped'] shipped
print(hasattr(Status(), "newest"))  # => False
print(type(Status), type(type), isinstance(Status, type))
# => <class '__main__.Counted'> <class 'type'> True
