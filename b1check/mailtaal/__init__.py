"""Wat zinnen in een mail doen: inleiden, bedanken, iets vragen of iets beloven."""
