import warnings

warnings.simplefilter("always", ResourceWarning)
file = open(__file__)
print("end")  # => end
# => sys:1: ResourceWarning: unclosed file <_io.TextIOWrapper name='...' mode='r' encoding='UTF-8'>
