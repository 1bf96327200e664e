source = '''
def refund():
    """Pay an order back."""
    assert False
'''
for level in (0, 2):
    namespace = {}
    exec(compile(source, "shop.py", "exec", optimize=level), namespace)
    print(level, namespace["refund"].__doc__)
# => 0 Pay an order back.
# => 2 None
print(namespace["refund"]())  # => None
