import faulthandler

faulthandler.enable()
faulthandler.dump_traceback()
# => Current thread 0x... (most recent call first):
# =>   File "faulthandler.py", line 4 in <module>
# =>   File "<string>", line 1 in <module>
print("a")  # => a
