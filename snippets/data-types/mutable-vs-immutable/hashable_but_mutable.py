class Session:
    def __init__(self, user):
        self.user = user


session = Session("ines")
last_seen = {session: "09:14"}
session.user = "omar"
print(last_seen[session])  # => 09:14
print(Session("omar").user == session.user, Session("omar") in last_seen)  # => True False
