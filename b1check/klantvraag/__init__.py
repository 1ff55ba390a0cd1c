"""De vraag van de klant: welke vragen staan er, en gaat het antwoord erover?"""
