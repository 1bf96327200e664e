from collections.abc import Iterable, Iterator


class Pages:
    def __getitem__(self, number):
        if number > 2:
            raise IndexError
        return f"page {number}"


print(list(Pages()))  # => ['page 0', 'page 1', 'page 2']
print(isinstance(Pages(), Iterable))  # => False
print(isinstance([], Iterable), isinstance([], Iterator))  # => True False
iter(7)  # => TypeError: 'int' object is not iterable
