def due_def(total, paid):
    return total - paid


due_lambda = lambda total, paid: total - paid  # noqa: E731

print(type(due_lambda) is type(due_def))  # => True
print(due_lambda.__code__.co_code == due_def.__code__.co_code)  # => True
print(due_def.__name__, due_lambda.__name__)  # => due_def <lambda>
