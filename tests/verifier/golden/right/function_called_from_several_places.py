def show(value):
    print(value)


show(1)  # => 1
show(2)  # => 2
if show:
    show(3)  # => 3
