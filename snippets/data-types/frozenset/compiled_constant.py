import dis


def is_open(status):
    return status in {"new", "paid"}


def open_states():
    return {"new", "paid"}


def frozen_constants(function):
    return [c for c in function.__code__.co_consts if isinstance(c, frozenset)]


print(is_open("paid"), is_open("void"))  # => True False
print(frozen_constants(is_open) == [{"new", "paid"}])  # => True
loads = [step for step in dis.get_instructions(is_open) if isinstance(step.argval, frozenset)]
print([step.opname for step in loads])  # => ['LOAD_CONST']

print(frozen_constants(open_states))  # => []
print([step.opname for step in dis.get_instructions(open_states) if "SET" in step.opname])
# => ['BUILD_SET']
