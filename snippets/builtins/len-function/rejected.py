class Balance:
    def __init__(self, reported) -> None:
        self.reported = reported

    def __len__(self):
        return self.reported


for reported in (-1, 2.0, True):
    try:
        print(repr(len(Balance(reported))))
    except (TypeError, ValueError) as error:
        print(error)
# => __len__() should return >= 0
# => 'float' object cannot be interpreted as an integer
# => 1

for value in (None, 42, range(10**20)):
    try:
        len(value)
    except (TypeError, OverflowError) as error:
        print(error)
# => object of type 'NoneType' has no len()
# => object of type 'int' has no len()
# => Python int too large to convert to C ssize_t
