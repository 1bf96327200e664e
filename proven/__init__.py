"""Interview questions whose answers run: the machinery behind the site."""
