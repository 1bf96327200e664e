from collections.abc import Sequence


class Lines(Sequence):
    def __init__(self, text):
        self._lines = text.split("\n")

    def __len__(self):
        return len(self._lines)

    def __getitem__(self, index):
        return self._lines[index]


log = Lines("start\nshipped\nstop")
print(list(log))  # => ['start', 'shipped', 'stop']
print(list(reversed(log)))  # => ['stop', 'shipped', 'start']
print("shipped" in log, log.index("stop"), log.count("start"))  # => True 2 1
