class Pages:
    def __init__(self, first, stop):
        self.current, self.stop = first, stop

    def __iter__(self):
        return self

    def __next__(self):
        if self.current >= self.stop:
            raise StopIteration
        self.current += 1
        return self.current - 1


pages = Pages(3, 6)
print([(a, b) for a in pages for b in pages])  # => [(3, 4), (3, 5)]
print(list(pages), 4 in pages)  # => [] False
