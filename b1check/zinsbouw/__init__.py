"""Zinnen anders bouwen: delen verplaatsen, onderwerp en persoonsvorm opnieuw laten kloppen."""
