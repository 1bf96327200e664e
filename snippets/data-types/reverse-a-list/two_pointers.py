from collections.abc import MutableSequence


def reverse_in_place(items: MutableSequence) -> None:
    left, right = 0, len(items) - 1
    while left < right:
        items[left], items[right] = items[right], items[left]
        left += 1
        right -= 1


for stops in ([], ["Oslo"], ["Oslo", "Berlin"], ["Oslo", "Malmo", "Berlin"]):
    reverse_in_place(stops)
    print(stops)
# => []
# => ['Oslo']
# => ['Berlin', 'Oslo']
# => ['Berlin', 'Malmo', 'Oslo']

packet = bytearray(b"A-17")
reverse_in_place(packet)
print(packet)  # => bytearray(b'71-A')
