import tracemalloc
from timeit import repeat

DATA = bytes(10_000_000)
CHUNK = 500_000


def count_chunks(data):
    chunks = 0
    while data:
        data = data[CHUNK:]
        chunks += 1
    return chunks


def peak(data):
    tracemalloc.start()
    print(count_chunks(data), "chunks")
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest


print(peak(DATA) > len(DATA) // 2)
# => 20 chunks
# => True
print(peak(memoryview(DATA)) < 100_000)
# => 20 chunks
# => True

bytes_time = min(repeat(lambda: DATA[1:], number=3))
view_time = min(repeat(lambda: memoryview(DATA)[1:], number=3))
print(bytes_time > 20 * view_time)  # => True
