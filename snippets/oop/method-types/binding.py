class Report:
    def render(self): ...

    @classmethod
    def load(cls): ...

    @staticmethod
    def slug(title): ...


report = Report()
for name in ("render", "load", "slug"):
    stored = vars(Report)[name]
    print(name, type(stored).__name__)
    for found in (getattr(report, name), getattr(Report, name)):
        bound_to = getattr(found, "__self__", None)
        print("   ", type(found).__name__, bound_to is report, bound_to is Report)
# => render function
# =>     method True False
# =>     function False False
# => load classmethod
# =>     method False True
# =>     method False True
# => slug staticmethod
# =>     function False False
# =>     function False False

# report.render spelled out: the function found on the type, bound by __get__
by_hand = vars(Report)["render"].__get__(report, Report)
print(by_hand == report.render)  # => True
