import builtins

builtins.len = builtins.open = builtins.bytes = builtins.hasattr = None
print("a")  # => a
del builtins.isinstance, builtins.type, builtins.map, builtins.next
print("b")  # => b
