class Connection:
    def __init__(self):
        print("connect")


class Pooled(Connection):
    def __init__(self):
        Connection.__init__(self)


class Traced(Connection):
    def __init__(self):
        Connection.__init__(self)


class Database(Pooled, Traced):
    def __init__(self):
        Pooled.__init__(self)
        Traced.__init__(self)


Database()
# => connect
# => connect
