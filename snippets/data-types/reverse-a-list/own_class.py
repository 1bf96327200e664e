class Ledger:
    """Answers reversed() through the sequence protocol."""

    def __init__(self, *amounts):
        self._amounts = list(amounts)

    def __len__(self):
        return len(self._amounts)

    def __getitem__(self, index):
        print("asked for", index)
        return self._amounts[index]


class Timeline:
    """Has no indexes, but knows its own way back."""

    def __init__(self, *events):
        self._events = events

    def __reversed__(self):
        yield from self._events[::-1]


newest = reversed(Ledger(120, -45))
print(next(newest))
# => asked for 1
# => -45
print(list(reversed(Timeline("paid", "shipped"))))  # => ['shipped', 'paid']
