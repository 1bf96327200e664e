def rows():
    try:
        yield "first"
        yield "second"
    finally:
        print("closed")


def first_row():
    try:
        return "first"
    finally:
        print("closed at once")


print(first_row())
# => closed at once
# => first

stream = rows()
for row in stream:
    print(row)
    break
# => first
print("loop left")  # => loop left
stream.close()  # => closed
print("program ends")  # => program ends
