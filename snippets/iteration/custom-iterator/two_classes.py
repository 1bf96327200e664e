class Pages:
    def __init__(self, first, stop):
        self.first, self.stop = first, stop

    def __iter__(self):
        return PageCursor(self)


class PageCursor:
    def __init__(self, pages):
        self.next_page, self.stop = pages.first, pages.stop

    def __iter__(self):
        return self

    def __next__(self):
        if self.next_page >= self.stop:
            raise StopIteration
        self.next_page += 1
        return self.next_page - 1


cursor = iter(Pages(3, 5))
print(iter(cursor) is cursor)  # => True
print(next(cursor), next(cursor))  # => 3 4
for _ in range(2):
    try:
        next(cursor)
    except StopIteration:
        print("still exhausted")
# => still exhausted
# => still exhausted
