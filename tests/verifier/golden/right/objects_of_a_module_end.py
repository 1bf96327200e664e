import warnings

warnings.simplefilter("always", ResourceWarning)
file = open(__file__)
print("end")  # => end
# <3.13 => sys:1: ResourceWarning: unclosed file <_io.TextIOWrapper name='...' mode='r' encoding='UTF-8'>
# 3.13+ => <sys>:0: ResourceWarning: unclosed file <_io.TextIOWrapper name='...' mode='r' encoding='UTF-8'>
