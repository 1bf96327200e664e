def add_tag(tag, tags=[]):
    tags.append(tag)
    return tags


add_tag("urgent")
print(add_tag("late"))  # => ['urgent', 'late']


class Cart:
    items = []


Cart().items.append("bolt")
print(Cart().items)  # => ['bolt']

seats = [["free"] * 2] * 2
seats[0][0] = "Ines"
print(seats)  # => [['Ines', 'free'], ['Ines', 'free']]
