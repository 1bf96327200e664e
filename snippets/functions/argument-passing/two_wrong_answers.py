def add_line(lines):
    lines.append("express")  # changes the object


def clear_lines(lines):
    lines = []  # binds a local name to another object
    return lines


def passed_id(argument):
    return id(argument)


order = ["lamp", "desk"]
print(passed_id(order) == id(order))  # => True

add_line(order)
print(order)  # => ['lamp', 'desk', 'express']

print(clear_lines(order), order)  # => [] ['lamp', 'desk', 'express']
