"""What a guide is made of: pydantic models, frozen and strict. The only place that says what data may look like."""
