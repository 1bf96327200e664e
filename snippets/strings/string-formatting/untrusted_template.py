from string import Template

API_KEY = "sk-live-42"


class User:
    def __init__(self, name: str) -> None:
        self.name = name


def greet(template: str, user: User) -> str:
    return template.format(user=user)


ines = User("Ines")
print(greet("Dear {user.name}", ines))  # => Dear Ines
print(greet("{user.__init__.__globals__[API_KEY]}", ines))  # => sk-live-42

print(Template("Dear $name").substitute(name=ines.name))  # => Dear Ines
Template("${name.__init__}").substitute(name=ines.name)
# => ValueError: Invalid placeholder in string: line 1, col 1
