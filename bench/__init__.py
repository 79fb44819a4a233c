"""Measurements that anyone can run; `make bench` prints them."""
