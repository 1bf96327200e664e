class Session:
    def __new__(cls, user):
        print("__new__ gets the class:", cls.__name__)
        return super().__new__(cls)

    def __init__(self, user):
        print("__init__ gets an object with", vars(self))
        self.user = user


session = Session("ines")
# => __new__ gets the class: Session
# => __init__ gets an object with {}
print(vars(session))  # => {'user': 'ines'}
