class Pages:
    def __init__(self, first, stop):
        self.number, self.stop = first, stop

    def __iter__(self):
        return self

    def __next__(self):
        if self.number >= self.stop:
            raise StopIteration
        self.number += 1
        return self.number - 1


pages = Pages(3, 6)
print([(a, b) for a in pages for b in pages])  # => [(3, 4), (3, 5)]
print(list(pages), 4 in pages)  # => [] False
