def swap(primary, replica):
    primary, replica = replica, primary
    print("inside:", primary, replica)


def swapped(primary, replica):
    return replica, primary


primary, replica = "db-1", "db-2"
swap(primary, replica)  # => inside: db-2 db-1
print(primary, replica)  # => db-1 db-2

primary, replica = swapped(primary, replica)
print(primary, replica)  # => db-2 db-1

primary, replica = replica, primary
print(primary, replica)  # => db-1 db-2
