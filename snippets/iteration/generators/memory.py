import tracemalloc


def peak(work):
    tracemalloc.start()
    total = work()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(total)
    return most


def squares(count):
    for number in range(count):
        yield number * number


as_list = peak(lambda: sum(list(squares(20_000))))  # => 2666466670000
as_stream = peak(lambda: sum(squares(20_000)))  # => 2666466670000
print(as_list > 20 * as_stream)  # => True
