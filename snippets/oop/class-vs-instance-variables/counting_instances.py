class Connection:
    opened = 0

    def __init__(self):
        Connection.opened += 1

    @classmethod
    def reset(cls):
        cls.opened = 0


class PooledConnection(Connection):
    pass


Connection(), PooledConnection()
print(Connection.opened, PooledConnection.opened)  # => 2 2

PooledConnection.reset()  # cls is the subclass: a second variable is born
print(Connection.opened, PooledConnection.opened)  # => 2 0
PooledConnection()
print(Connection.opened, PooledConnection.opened)  # => 3 0
