import stock_room

level = 99


def make_counter():
    count = 0

    def next_number():
        nonlocal count  # the enclosing function's variable
        count += 1
        return count

    return next_number


def set_level():
    global level  # this module's variable
    level = 50


counter = make_counter()
print(counter(), counter())  # => 1 2

print(level)  # => 99
set_level()
stock_room.restock(7)
print(level, stock_room.level)  # => 50 10
