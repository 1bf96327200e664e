class Version:
    comparisons = 0

    def __init__(self, text):
        self.parts = [int(part) for part in text.split(".")]

    def __lt__(self, other):
        Version.comparisons += 1
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


print(sorted([Version("3.10"), Version("3.9"), Version("3.11")]))  # => [3.9, 3.10, 3.11]


def comparisons(versions):
    Version.comparisons = 0
    versions.sort()
    return Version.comparisons


ascending = [Version(f"3.{minor}") for minor in range(1_024)]
print(comparisons(ascending[:]), comparisons(ascending[::-1]))  # => 1023 1023

mixed = [ascending[(minor * 389) % 1_024] for minor in range(1_024)]
print(5_000 < comparisons(mixed) <= 1_024 * 10)  # => True
